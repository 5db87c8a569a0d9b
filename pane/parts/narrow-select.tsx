import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Without this its longest option makes it wider than the pane.
  narrow: { minWidth: 0, "& > select": { minWidth: 0 } },
});

/** A list to choose from that is as wide as its place, however long its options are. */
export function NarrowSelect({ className, ...props }: SelectProps) {
  return <Select {...props} className={mergeClasses(useStyles().narrow, className)} />;
}
