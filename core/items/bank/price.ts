import type { Item } from "../item.ts";
import { grid, mistake, option, wrongChoice } from "./write.ts";

export const priceItems = (): readonly Item[] => [
  {
    id: "PRI-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Value-based price", nl: "Prijs op basis van waarde" },
      stem: {
        en: "The best alternative costs {reference}. Your machine saves the customer {energy} of energy and {downtime} of downtime over its life. You leave {share} of the extra value with the customer.",
        nl: "Het beste alternatief kost {reference}. Jouw machine bespaart de klant over de levensduur {energy} aan energie en {downtime} aan stilstand. Je laat {share} van de meerwaarde bij de klant.",
      },
    },
    parameters: [
      grid("money", "reference", "Price of the alternative", "Prijs alternatief", [10000, 40000, 500], 20000),
      grid("money", "energy", "Energy saved", "Bespaarde energie", [1000, 8000, 100], 4000),
      grid("money", "downtime", "Downtime saved", "Bespaarde stilstand", [800, 6000, 100], 2000),
      grid("fraction", "share", "Share for the customer", "Deel voor de klant", [0.2, 0.7, 0.05], 0.4),
    ],
    constraints: ["ABS(share-0.5)>=0.04"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "worth",
        help: { prompt: { en: "Economic value to the customer", nl: "Economische waarde voor de klant" } },
        answer: "reference+energy+downtime",
        measure: "money",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "differences-only",
            "energy+downtime",
            "This is the extra value; add the price of the alternative.",
            "Dit is de meerwaarde; tel de prijs van het alternatief erbij.",
          ),
          mistake(
            "subtracted",
            "reference-energy-downtime",
            "What the customer saves makes your machine worth more, not less.",
            "Wat de klant bespaart maakt jouw machine meer waard, niet minder.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "price",
        help: {
          prompt: { en: "Price that leaves this share with the customer", nl: "Prijs die dit deel bij de klant laat" },
        },
        answer: "VALUEPRICE(reference,worth-reference,share)",
        measure: "money",
        decimals: 0,
        points: 2,
        carry: { when: "AND(worth>reference,worth<reference*5)" },
        mistakes: [
          mistake(
            "share-for-us",
            "reference+share*(energy+downtime)",
            "You kept the customer's share. You keep what is left of it.",
            "Je rekende het deel van de klant voor jezelf. Jij houdt de rest.",
          ),
          mistake(
            "all-for-us",
            "reference+energy+downtime",
            "At this price the customer gains nothing by choosing you.",
            "Met deze prijs wint de klant niets door voor jou te kiezen.",
          ),
          mistake(
            "share-of-all",
            "(reference+energy+downtime)*(1-share)",
            "Only the extra value is shared, not the price of the alternative.",
            "Je verdeelt alleen de meerwaarde, niet de prijs van het alternatief.",
          ),
        ],
      },
    ],
  },
  {
    id: "PRI-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Life-cycle cost", nl: "Levensduurkosten" },
      stem: {
        en: "A machine costs {purchase}. It is used for {years} years with {yearly} of cost a year, and is then worth {residual}. Do not discount.",
        nl: "Een machine kost {purchase}. Hij gaat {years} jaar mee met {yearly} aan kosten per jaar en is daarna nog {residual} waard. Reken zonder rente.",
      },
    },
    parameters: [
      grid("money", "purchase", "Purchase", "Aanschaf", [8000, 40000, 500], 18000),
      grid("count", "years", "Years of use", "Gebruiksduur in jaren", [4, 10, 1], 6),
      grid("money", "yearly", "Cost a year", "Kosten per jaar", [600, 5000, 100], 2400),
      grid("money", "residual", "Residual value", "Restwaarde", [500, 6000, 100], 3000),
    ],
    constraints: ["residual<purchase*0.5", "ABS(residual-yearly)>=100"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "total",
        help: { prompt: { en: "Total cost over its life", nl: "Totale kosten over de levensduur" } },
        answer: "LIFECYCLECOST(purchase,yearly,years,0,residual)",
        measure: "money",
        decimals: 0,
        points: 2,
        mistakes: [
          mistake(
            "residual-added",
            "purchase+yearly*years+residual",
            "The residual value comes back to the owner: subtract it.",
            "De restwaarde krijgt de eigenaar terug: trek die eraf.",
          ),
          mistake(
            "residual-forgotten",
            "purchase+yearly*years",
            "Subtract the residual value.",
            "Trek de restwaarde eraf.",
          ),
          mistake(
            "one-year",
            "purchase+yearly-residual",
            "The yearly cost comes back every year.",
            "De jaarlijkse kosten komen elk jaar terug.",
          ),
          mistake(
            "running-only",
            "yearly*years",
            "Add the purchase and subtract the residual value.",
            "Tel de aanschaf erbij en trek de restwaarde eraf.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "perYear",
        help: { prompt: { en: "Mean cost per year", nl: "Gemiddelde kosten per jaar" } },
        answer: "total/years",
        measure: "money",
        decimals: 2,
        points: 1,
        carry: { when: "AND(total>0,total<purchase*10)" },
        mistakes: [
          mistake(
            "yearly-only",
            "yearly",
            "The purchase is part of the cost too.",
            "De aanschaf hoort ook bij de kosten.",
          ),
          mistake(
            "depreciation-only",
            "(purchase-residual)/years",
            "This is the depreciation; add the yearly cost.",
            "Dit is de afschrijving; tel de jaarlijkse kosten erbij.",
          ),
        ],
      },
    ],
  },
  {
    id: "PRI-03",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Dearer to buy, cheaper to use", nl: "Duurder in aanschaf, goedkoper in gebruik" },
      stem: {
        en: "Offer A costs {priceA} and {yearlyA} a year; offer B costs {priceB} and {yearlyB} a year. The customer means to use it for {years} years.",
        nl: "Offerte A kost {priceA} en {yearlyA} per jaar; offerte B kost {priceB} en {yearlyB} per jaar. De klant wil het apparaat {years} jaar gebruiken.",
      },
    },
    parameters: [
      grid("money", "priceA", "Price A", "Prijs A", [4000, 12000, 250], 8000),
      grid("money", "yearlyA", "Cost a year A", "Kosten per jaar A", [900, 3000, 50], 1800),
      grid("money", "priceB", "Price B", "Prijs B", [5000, 20000, 250], 11000),
      grid("money", "yearlyB", "Cost a year B", "Kosten per jaar B", [300, 2400, 50], 1000),
      grid("count", "years", "Years of use", "Gebruiksduur in jaren", [2, 8, 1], 5),
    ],
    derived: { extra: "priceB-priceA", saved: "yearlyA-yearlyB" },
    constraints: ["extra>=500", "saved>=150", "extra/saved>=1.2", "extra/saved<=9", "ABS(extra/saved-years)>=0.4"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "breakEven",
        help: { prompt: { en: "After how many years B is cheaper", nl: "Na hoeveel jaar B goedkoper is" } },
        answer: "(priceB-priceA)/(yearlyA-yearlyB)",
        measure: "number",
        decimals: 1,
        points: 2,
        mistakes: [
          mistake(
            "whole-price",
            "priceB/(yearlyA-yearlyB)",
            "Only the difference in price has to be earned back.",
            "Alleen het prijsverschil moet je terugverdienen.",
          ),
          mistake(
            "cost-of-b",
            "(priceB-priceA)/yearlyB",
            "Divide by what is saved a year, not by the cost of B.",
            "Deel door de besparing per jaar, niet door de kosten van B.",
          ),
          mistake(
            "inverse",
            "(yearlyA-yearlyB)/(priceB-priceA)",
            "You divided the wrong way round.",
            "Je deelde andersom: prijsverschil gedeeld door besparing.",
          ),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: { prompt: { en: "Which offer do you advise?", nl: "Welke offerte raad je aan?" } },
        options: [
          option("A", "Offer A: cheaper over the whole period", "Offerte A: goedkoper over de hele periode"),
          option("B", "Offer B: cheaper over the whole period", "Offerte B: goedkoper over de hele periode"),
        ],
        answer: 'IF(breakEven<years,"B","A")',
        points: 1,
        carry: { when: "AND(breakEven>0,breakEven<100)" },
        mistakes: [
          wrongChoice(
            "lowest-price",
            'AND(chosen="A",extra/saved<years)',
            "A is cheaper to buy, but the customer uses it for longer than the break-even time.",
            "A is goedkoper in aanschaf, maar de klant gebruikt het langer dan de terugverdientijd.",
          ),
          wrongChoice(
            "lowest-running-cost",
            'AND(chosen="B",extra/saved>years)',
            "B is cheaper to use, but not for long enough to earn back its price.",
            "B is goedkoper in gebruik, maar niet lang genoeg om de prijs terug te verdienen.",
          ),
        ],
      },
    ],
  },
  {
    id: "PRI-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Customer advantage", nl: "Meerwaarde voor de klant" },
      stem: {
        en: "With your service a customer earns {extraSales} more and saves {savings}. It costs {fee} and {effort} of own time.",
        nl: "Met jouw dienst verdient een klant {extraSales} extra en bespaart hij {savings}. De dienst kost {fee} en {effort} aan eigen tijd.",
      },
    },
    parameters: [
      grid("money", "extraSales", "Extra earnings", "Extra opbrengst", [2000, 12000, 100], 6000),
      grid("money", "savings", "Savings", "Besparing", [1000, 8000, 100], 3000),
      grid("money", "fee", "Fee", "Tarief", [1500, 7000, 100], 3600),
      grid("money", "effort", "Own time", "Eigen tijd", [300, 2500, 100], 900),
    ],
    constraints: ["(extraSales+savings)/(fee+effort)>=1.15", "(extraSales+savings)/(fee+effort)<=4"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "advantage",
        help: { prompt: { en: "Advantage: benefits minus costs", nl: "Meerwaarde: baten min kosten" } },
        answer: "extraSales+savings-fee-effort",
        measure: "money",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "effort-forgotten",
            "extraSales+savings-fee",
            "The customer's own time is a cost too.",
            "De eigen tijd van de klant is ook een kostenpost.",
          ),
          mistake(
            "savings-forgotten",
            "extraSales-fee-effort",
            "What the customer saves is a benefit.",
            "Wat de klant bespaart hoort bij de baten.",
          ),
          mistake("sign", "fee+effort-extraSales-savings", "Benefits minus costs.", "Baten min kosten."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "ratio",
        help: { prompt: { en: "Benefits per euro of cost", nl: "Baten per euro kosten" } },
        answer: "(extraSales+savings)/(fee+effort)",
        measure: "number",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "advantage-per-euro",
            "advantage/(fee+effort)",
            "You divided the advantage; divide all benefits by all costs.",
            "Je deelde de meerwaarde; deel alle baten door alle kosten.",
          ),
          mistake(
            "inverse",
            "(fee+effort)/(extraSales+savings)",
            "You divided costs by benefits.",
            "Je deelde de kosten door de baten.",
          ),
          mistake(
            "fee-only",
            "(extraSales+savings)/fee",
            "The own time belongs to the costs.",
            "De eigen tijd hoort bij de kosten.",
          ),
        ],
      },
    ],
  },
  {
    id: "PRI-05",
    version: 1,
    level: "apply",
    help: {
      title: { en: "What a discount must bring", nl: "Wat een korting moet opleveren" },
      stem: {
        en: "You sell {quantity} units a year at {price}, with a margin of {margin}. A buyer asks for {discount} discount on the price.",
        nl: "Je verkoopt {quantity} stuks per jaar voor {price}, met een marge van {margin}. Een inkoper vraagt {discount} korting op de prijs.",
      },
    },
    parameters: [
      grid("count", "quantity", "Units a year", "Stuks per jaar", [400, 3000, 50], 1000),
      grid("money", "price", "Price", "Prijs", [20, 120, 5], 50),
      grid("fraction", "margin", "Margin of the price", "Marge van de prijs", [0.2, 0.5, 0.01], 0.3),
      grid("fraction", "discount", "Discount", "Korting", [0.03, 0.15, 0.01], 0.05),
    ],
    constraints: ["discount<=margin-0.08"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "newMargin",
        help: { prompt: { en: "Margin per unit after the discount", nl: "Marge per stuk na de korting" } },
        answer: "price*(margin-discount)",
        measure: "money",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "discount-on-margin",
            "price*margin*(1-discount)",
            "The discount is on the price, so all of it comes off the margin.",
            "De korting gaat van de prijs, dus helemaal van de marge af.",
          ),
          mistake(
            "old-margin",
            "price*margin",
            "This is the margin without the discount.",
            "Dit is de marge zonder korting.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "needed",
        help: {
          prompt: {
            en: "Units to sell for the same total margin, whole",
            nl: "Benodigde afzet voor dezelfde totale marge, heel getal",
          },
        },
        answer: "ROUNDUP(quantity*price*margin/newMargin,0)",
        measure: "count",
        decimals: 0,
        tolerance: { mode: "absolute", value: 1 },
        points: 2,
        carry: { when: "AND(newMargin>0,newMargin<price*margin)" },
        mistakes: [
          mistake(
            "discount-percent-more",
            "quantity*(1+discount)",
            "{discount} more units is not enough: the margin per unit falls by much more than {discount}.",
            "{discount} meer stuks is niet genoeg: de marge per stuk daalt veel harder dan {discount}.",
          ),
          mistake(
            "same-revenue",
            "quantity/(1-discount)",
            "This gives the same revenue, not the same margin.",
            "Dit geeft dezelfde omzet, niet dezelfde marge.",
            { mayCoincide: true },
          ),
        ],
      },
    ],
  },
  {
    id: "PRI-06",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Margin and mark-up", nl: "Marge en opslag" },
      stem: {
        en: "A product is bought for {cost} and sold for {price}, both without VAT.",
        nl: "Een product wordt ingekocht voor {cost} en verkocht voor {price}, beide zonder btw.",
      },
    },
    parameters: [
      grid("money", "cost", "Purchase price", "Inkoopprijs", [20, 120, 1], 60),
      grid("money", "price", "Selling price", "Verkoopprijs", [26, 240, 1], 80),
    ],
    constraints: ["price/cost>=1.15", "price/cost<=1.85"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "margin",
        help: {
          prompt: { en: "Margin as a percentage of the selling price", nl: "Marge als percentage van de verkoopprijs" },
        },
        answer: "(price-cost)/price",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "mark-up",
            "(price-cost)/cost",
            "This is the mark-up: for the margin divide by the selling price.",
            "Dit is de opslag: deel voor de marge door de verkoopprijs.",
          ),
          mistake(
            "cost-share",
            "cost/price",
            "This is the cost as a part of the price.",
            "Dit is de inkoopprijs als deel van de verkoopprijs.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "markUp",
        help: { prompt: { en: "Mark-up on the purchase price", nl: "Opslag op de inkoopprijs" } },
        answer: "(price-cost)/cost",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "margin",
            "(price-cost)/price",
            "This is the margin: for the mark-up divide by the purchase price.",
            "Dit is de marge: deel voor de opslag door de inkoopprijs.",
          ),
          mistake(
            "price-share",
            "price/cost",
            "Subtract 1: this is the selling price as a part of the purchase price.",
            "Trek er 1 af: dit is de verkoopprijs als deel van de inkoopprijs.",
          ),
        ],
      },
    ],
  },
];
