const one = (count: string, single: string, many: string) => `${count} ${count === "1" ? single : many}`;

/** The tab that makes exercises, in English. */
export const buildEn = {
  reading: "Looking for an exercise in this workbook…",

  choice: {
    heading: "New exercise",
    set: "Set",
    own: "Own choice",
    size: (items: string, questions: string, points: string) =>
      `${one(items, "item", "items")}, ${one(questions, "question", "questions")}, ${one(points, "point", "points")}.`,
    nothing: "Choose at least one item.",
    insert: "Insert",
    template: "Insert an empty template",
    templateHint: "For items of your own: a sheet with one worked item that says how it is done.",
    back: (sheet: string) => `Back to the sheet ${sheet}`,
  },

  items: {
    heading: "Items",
    change: "Choose single items",
    done: "Done",
    search: "Search items",
    placeholder: "Title, subject or number",
    clear: "Clear the search",
    found: (count: string) => `${one(count, "item", "items")} found`,
    none: "No item has these words.",
    subject: "Subject",
    all: "All subjects",
  },

  options: {
    heading: "Marking",
    change: "Change the marking",
    done: "Done",
    said: (scale: string, use: string) => `${scale} · ${use}`,
    title: "Title",
    titleHint: "Blank: the name of the set.",
    scale: "Grade",
    scales: {
      classic: "1 to 10, with a 5.5 at the cut",
      linear: "1 to 10 in one line",
      belgian: "0 to 20 (Flanders)",
    },
    knowledge: "Cut: share of the points for a 5.5",
    use: "How a number must be reached",
    uses: {
      items: "Formula with references (standard)",
      value: "Typing the number is fine",
      formula: "Any formula",
      follows: "Formula that follows when the data change",
    },
    typed: "Right value, but typed",
    percent: "15 typed where 15% was meant",
    rounding: "Off by rounding along the way",
    credit: (share: string) => `${share} of the points`,
    students: "Students in the class",
    studentsHint: "To warn you where many of them would get the same figures.",
    notANumber: "Type a whole number, such as 30.",
  },

  inserted: (sheet: string) => `The exercise is on the sheet ${sheet}. You can change everything there.`,
  templateInserted: (sheet: string) => `The template is on the sheet ${sheet}.`,

  sheet: {
    heading: (sheet: string) => `On the sheet ${sheet}`,
    check: "Check the sheet",
    checking: "Reading the sheet…",
    fine: (title: string, items: string, points: string) =>
      `${title}: ${one(items, "item", "items")}, ${one(points, "point", "points")}. All cells can be read.`,
    problems: (count: string) => `${one(count, "thing", "things")} to repair before you can hand this out:`,
    more: (count: string) => `and ${count} more. Repair these first, then check again.`,
    show: (cell: string) => `Show ${cell} on the sheet`,
    handOut: "Hand out",
    another: "Make another exercise",
  },

  preview: {
    heading: "What students get",
    item: "Item",
    others: "Other variants",
    variant: (number: string) => `Variant ${number}`,
    figures: "Data",
    answers: "Right answers",
    mistakes: "Mistakes that are recognised",
    none: "No fit figures were found for this item: see the check below.",
  },

  check: {
    heading: "Check",
    busy: "Trying variants…",
    fine: (variants: string, items: string) =>
      `${variants} variants of ${one(items, "item", "items")} were tried: all can be answered, every mistake can be told apart, and junk earns nothing.`,
    fit: (item: string, fit: string, tried: string) => `${item}: ${fit} of ${tried} variants can be used.`,
    reasons: {
      conditions: "The conditions rarely hold: make the limits narrower, or a condition milder.",
      "no-helper": (_part: string, of: string) => `The helper figure ${of} has no value: check its formula.`,
      "no-answer": (part: string) => `Question ${part} has no answer with these figures: check its formula.`,
      "mistake-near-answer": (part: string, of: string) =>
        `The mistake ${of} in question ${part} gives the right answer, or nearly: add a condition, or put "may coincide" in its settings.`,
      "mistakes-coincide": (part: string, of: string) =>
        `The mistake ${of} in question ${part} gives the same as another one: add a condition, or put "may coincide" in its settings.`,
      "no-right-option": (part: string) =>
        `In question ${part} no option is the right one: check the formula of the answer.`,
      "mistake-is-right": (part: string, of: string) =>
        `The mistake ${of} in question ${part} is held against the right choice: check its formula.`,
      "right-not-full": (part: string) =>
        `A right answer to question ${part} does not get all points: check the tolerance.`,
    },
    junk: (item: string, parts: string) =>
      `${item}: a number typed at random can earn points in question ${parts}. Give its mistakes less credit, or the answer a smaller tolerance.`,
    few: (students: string, list: string) =>
      `With ${students} students several will have the same figures in: ${list}. Fine for practice; in a test, leave these out or give the figures more room.`,
    fewItem: (item: string, variants: string) => `${item} (about ${variants})`,
    same: (list: string) => `The same for everyone but for the order: ${list}.`,
  },
};

export type BuildTexts = typeof buildEn;
