/** The sign between whole number and decimals that users of a locale type. */
export function decimalOf(locale: string): "," | "." {
  const tag = locale.replace("_", "-");
  const known = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(tag);
  return known && (1.5).toLocaleString(tag).includes(",") ? "," : ".";
}
