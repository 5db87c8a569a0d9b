import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { effectsOf } from "./price-volume-effects.ts";
import { help, MIX, PRICE, TOTAL, texts, VOLUME } from "./texts/price-volume.ts";

export const priceVolume = define({
  id: "PRICEVOLUME",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "oldPrice", kind: "numbers", unit: "money", min: 0, help: help.oldPrice },
    { name: "oldQuantity", kind: "numbers", unit: "count", min: 0, help: help.oldQuantity },
    { name: "newPrice", kind: "numbers", unit: "money", min: 0, help: help.newPrice },
    { name: "newQuantity", kind: "numbers", unit: "count", min: 0, help: help.newQuantity },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "effect", header: "Effect", unit: "label" },
      { key: "amount", header: "Amount (money)", unit: "money" },
      { key: "share", header: "Of old revenue (share)", unit: "fraction" },
    ],
    help: help.result,
    picture: { kind: "bars", along: "effect", heights: ["amount"] },
  },

  compute(products) {
    const { oldRevenue, price, volume, mix, total } = effectsOf(products);
    const share = (amount: number) => (oldRevenue === 0 ? "" : amount / oldRevenue);
    return [
      [PRICE, price, share(price)],
      [VOLUME, volume, share(volume)],
      [MIX, mix, share(mix)],
      [TOTAL, total, share(total)],
    ];
  },

  explain(products) {
    const effects = effectsOf(products);
    const { oldPrice, oldQuantity, newPrice, newQuantity } = products;
    const revenue = (prices: Float64Array, quantities: Float64Array) =>
      addedUp(prices, (price, index) => [price, "×", quantities[index] as number]);
    const { oldRevenue, newRevenue, atOldPrices, atOldMix, oldTotal, newTotal, price, volume, mix, total } = effects;
    return [
      { step: "oldRevenue", figures: revenue(oldPrice, oldQuantity), result: oldRevenue, unit: "money" },
      { step: "newRevenue", figures: revenue(newPrice, newQuantity), result: newRevenue, unit: "money" },
      { step: "atOldPrices", figures: revenue(oldPrice, newQuantity), result: atOldPrices, unit: "money" },
      { step: "atOldMix", figures: [oldRevenue, "×", newTotal, "÷", oldTotal], result: atOldMix, unit: "money" },
      { step: "price", figures: [newRevenue, "−", atOldPrices], result: price, unit: "money" },
      { step: "volume", figures: [atOldMix, "−", oldRevenue], result: volume, unit: "money" },
      { step: "mix", figures: [atOldPrices, "−", atOldMix], result: mix, unit: "money" },
      { step: "total", figures: [price, "+", volume, "+", mix], result: total, unit: "money" },
    ];
  },
});
