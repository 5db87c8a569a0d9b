import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Quiet, Section } from "./layout.tsx";

const useStyles = makeStyles({
  said: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingLeft: tokens.spacingHorizontalS },
});

interface FoldedProps {
  readonly heading: string;
  /** What holds now, in a line, shown while the fields are not. */
  readonly said: string;
  readonly change: string;
  readonly done: string;
  readonly open: boolean;
  onToggle(open: boolean): void;
  readonly children: ReactNode;
}

/** Settings as one line, and their fields behind a button. */
export function FoldedFields({ heading, said, change, done, open, onToggle, children }: FoldedProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <Section heading={heading}>
      <div className={styles.said}>
        {!open && <Quiet>{said}</Quiet>}
        <Button
          appearance="subtle"
          size="small"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          {open ? done : change}
        </Button>
      </div>
      <div id={id} className={styles.fields} hidden={!open}>
        {open && children}
      </div>
    </Section>
  );
}
