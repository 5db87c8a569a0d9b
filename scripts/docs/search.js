/** The search of the list of functions. Without it the list is complete, and there is no box to type in. */
const form = document.querySelector("form");
const box = document.querySelector("#search");
const status = document.querySelector("[role=status]");
const families = [...document.querySelectorAll(".family")];

/** Lower case and without accents. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const items = [...document.querySelectorAll("[data-search]")].map((item) => ({
  item,
  text: plain(item.dataset.search),
}));

function search() {
  const words = plain(box.value).split(/\s+/).filter(Boolean);
  for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
  for (const family of families) family.hidden = family.querySelector("li:not([hidden])") === null;
  const found = items.filter(({ item }) => !item.hidden).length;
  status.textContent = words.length === 0 ? "" : `${found} ${status.dataset.found}`;
}

box.addEventListener("input", search);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
