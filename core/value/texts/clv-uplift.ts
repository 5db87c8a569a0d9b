export const help = {
  result:
    "One row, as CLVDISCOUNTED without end. The gain as a share is blank where the CLV before is 0, and negative where retention falls.",
};

export const texts = {
  title: "Gain in CLV from better retention",
  summary:
    "What a customer is worth before and after a change in retention, and the gain in money and as a percentage.",
  formula: "margin × retention ÷ (1 + discount − retention), with the old and with the new retention",
  errors: {
    "too-large": "The value grows beyond what a cell can hold: fill in a discount above 0%, or a retention below 100%.",
  },
  steps: {
    before: { name: "CLV before", formula: "margin × retention ÷ (1 + discount − retention)" },
    after: { name: "CLV after", formula: "margin × new retention ÷ (1 + discount − new retention)" },
    gain: { name: "Gain", formula: "CLV after − CLV before" },
    share: { name: "Gain as a share", formula: "gain ÷ CLV before" },
  },
  sources: [
    {
      cite: "Gupta, S., & Lehmann, D. R. (2003). Customers as Assets. Journal of Interactive Marketing, 17(1), 9–24.",
      url: "https://doi.org/10.1002/dir.10045",
    },
    {
      cite: "Reichheld, F. F., & Sasser, W. E. (1990). Zero Defections: Quality Comes to Services. Harvard Business Review, 68(5), 105–111.",
      url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services",
    },
  ],
  examples: [
    {
      args: [120, 0.6, 0.7, 0.1],
      result: [[144, 210, 66, 11 / 24]],
      note: "Ten points more retention make the customer worth 46% more.",
    },
  ],
  rivals: {
    companyProfit:
      "The well-known 25% to 85% more profit from 5 points more retention (Reichheld and Sasser 1990) is the present value of a customer in various sectors; yours depends on the retention and discount that you start from.",
    begin:
      "With the first margin at once, both values are one margin higher: the gain in money stays the same, as a share it is smaller.",
  },
  related: ["CLVDISCOUNTED", "CLVRATIO", "LOYALTYROI"],
} as const;
