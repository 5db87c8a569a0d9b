import { Checkbox, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { TOPICS } from "../../../core/items/bank/index.ts";
import { FoldedFields } from "../../parts/folded-fields.tsx";
import { Quiet } from "../../parts/layout.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import { type Design, itemsFound, withItem } from "../../teaching/design.ts";
import { useLanguage } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  list: {
    maxHeight: "320px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
  topic: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  name: {
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

interface ItemsProps {
  readonly design: Design;
  onChange(design: Design): void;
}

/** Single items of the bank, by search and by subject. */
export function BuildItems({ design, onChange }: ItemsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { items: texts } = useBuildTexts();
  const [open, setOpen] = useState(false);
  const [question, ask] = useState("");
  const [subject, choose] = useState("");
  const topics = itemsFound(question, language).filter(({ id }) => subject === "" || id === subject);
  const count = topics.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <FoldedFields
      heading={texts.heading}
      said={design.ids.join(", ")}
      change={texts.change}
      done={texts.done}
      open={open}
      onToggle={setOpen}
    >
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.placeholder}
        dismiss={{ "aria-label": texts.clear }}
        value={question}
        onChange={(_, { value }) => ask(value)}
      />
      <Field label={texts.subject}>
        <NarrowSelect value={subject} onChange={(_, { value }) => choose(value)}>
          <option value="">{texts.all}</option>
          {TOPICS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <div role="status">
        <Quiet>{count === 0 ? texts.none : texts.found(formatNumber(count, language))}</Quiet>
      </div>
      {count > 0 && (
        <div className={styles.list}>
          {topics.map(({ id, name, items }) => (
            <fieldset key={id} className={styles.topic}>
              <legend className={styles.name}>{name[language]}</legend>
              {items.map((item) => (
                <Checkbox
                  key={item.id}
                  label={`${item.id} ${item.help.title[language]}`}
                  checked={design.ids.includes(item.id)}
                  onChange={(_, { checked }) => onChange(withItem(design, item.id, checked === true))}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </FoldedFields>
  );
}
