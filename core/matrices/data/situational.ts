import type { Matrix } from "../matrix.ts";

export const situational: Matrix = {
  id: "SITUATIONAL",
  title: { en: "Situational leadership", nl: "Situationeel leiderschap" },
  summary: {
    en: "The style of leading that goes with directive and supportive behaviour: support, coach, delegate or direct.",
    nl: "De stijl van leidinggeven die past bij sturend gedrag en ondersteuning: steunen, begeleiden, delegeren of leiden.",
  },
  horizontal: {
    param: "directiveBehaviour",
    name: { en: "directive behaviour", nl: "sturend gedrag" },
    help: {
      en: "How far the manager tells people what to do and how, as a score.",
      nl: "In hoeverre de leidinggevende zegt wat er moet gebeuren en hoe, als cijfer.",
    },
    unit: "score",
  },
  vertical: {
    param: "supportiveBehaviour",
    name: { en: "supportive behaviour", nl: "ondersteuning" },
    help: {
      en: "How far the manager listens, encourages and involves, as a score.",
      nl: "In hoeverre de leidinggevende luistert, aanmoedigt en betrekt, als cijfer.",
    },
    unit: "score",
  },
  cells: [
    {
      label: { en: "Support", nl: "Steunen" },
      meaning: { en: "Able, but not always willing or sure.", nl: "Kan het, maar wil of durft niet altijd." },
      advice: {
        en: "Decide together, encourage, hold back directions.",
        nl: "Beslis samen, moedig aan, geef weinig aanwijzingen.",
      },
    },
    {
      label: { en: "Coach", nl: "Begeleiden" },
      meaning: { en: "Willing, and still learning.", nl: "Wil het, maar moet het nog leren." },
      advice: {
        en: "Explain decisions, ask for ideas, keep directing.",
        nl: "Leg besluiten uit, vraag om ideeën, blijf sturen.",
      },
    },
    {
      label: { en: "Delegate", nl: "Delegeren" },
      meaning: { en: "Able and willing.", nl: "Kan het en wil het." },
      advice: { en: "Hand over decisions and follow the results.", nl: "Draag besluiten over en volg de resultaten." },
    },
    {
      label: { en: "Direct", nl: "Leiden" },
      meaning: { en: "Not yet able, and unsure.", nl: "Kan het nog niet en is onzeker." },
      advice: { en: "Give clear instructions and stay close.", nl: "Geef duidelijke instructies en blijf dichtbij." },
    },
  ],
  sources: [
    {
      cite: "Hersey, P. & Blanchard, K. H. (1969). Life cycle theory of leadership. Training and Development Journal, 23(5), 26–34.",
    },
  ],
  rivals: {
    hersey: {
      en: "Hersey calls the four styles telling, selling, participating and delegating: Direct, Coach, Support and Delegate here.",
      nl: "Hersey noemt de vier stijlen telling, selling, participating en delegating: hier Leiden, Begeleiden, Steunen en Delegeren.",
    },
    readiness: {
      en: "Some start from the employee: someone able and willing asks for delegation. This function starts from the behaviour that a manager shows, and names the style; the meaning tells whom it suits.",
      nl: "Sommigen gaan uit van de medewerker: wie het kan en wil, vraagt om delegeren. Deze functie gaat uit van het gedrag van de leidinggevende en noemt de stijl; de betekenis zegt bij wie die past.",
    },
  },
  example: {
    x: [2, 8, 3, 9],
    y: [9, 8, 2, 3],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four conversations with scores from 1 to 10.",
      nl: "Vier gesprekken met cijfers van 1 tot en met 10.",
    },
  },
};
