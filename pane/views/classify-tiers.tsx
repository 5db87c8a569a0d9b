import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../classify/choice.ts";
import { useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  several: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "100%" },
});

/** The names of the steps of a programme, which are the user's. */
export function TierNames({ choice, onChoose }: { readonly choice: Choice; onChoose(choice: Choice): void }) {
  const styles = useStyles();
  const { lines: texts } = useTexts().classify;
  return (
    <div className={styles.several}>
      {choice.names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place
        <Field key={at} label={texts.tier(at)}>
          <Input
            className={styles.input}
            value={name}
            onChange={(_, { value }) =>
              onChoose({ ...choice, names: choice.names.map((one, index) => (index === at ? value : one)) })
            }
          />
        </Field>
      ))}
    </div>
  );
}
