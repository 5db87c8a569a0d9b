import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { FoldedFields } from "../../parts/folded-fields.tsx";
import { Actions } from "../../parts/layout.tsx";
import type { CardTopic } from "../../teaching/card-topics.ts";
import { useLanguage } from "../../texts/index.ts";
import { usePractiseTexts } from "../../texts/teaching/practise.ts";

const useStyles = makeStyles({
  topic: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  subjects: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXL },
});

interface SubjectsProps {
  readonly topics: readonly CardTopic[];
  readonly leftOut: readonly string[];
  onChoose(leftOut: readonly string[]): void;
}

/** Which subjects are practised, as a line and as boxes to tick. */
export function CardSubjects({ topics, leftOut, onChoose }: SubjectsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { subjects: texts } = usePractiseTexts();
  const [open, setOpen] = useState(false);
  const all = topics.flatMap(({ subjects }) => subjects);
  const isChosen = (id: string) => !leftOut.includes(id);
  const chosen = all.filter(({ id }) => isChosen(id));
  const count = chosen.reduce((sum, { cards }) => sum + cards.length, 0);
  const number = (value: number) => formatNumber(value, language);
  /** In the order of the course, so that the same choice is the same text. */
  const set = (ids: readonly string[], chosenNow: boolean) =>
    onChoose(all.map(({ id }) => id).filter((id) => (ids.includes(id) ? !chosenNow : !isChosen(id))));
  return (
    <FoldedFields
      heading={texts.heading}
      said={texts.said(number(chosen.length), number(all.length), number(count))}
      change={texts.change}
      done={texts.done}
      open={open}
      onToggle={setOpen}
    >
      <Actions>
        <Button size="small" onClick={() => onChoose([])}>
          {texts.all}
        </Button>
        <Button size="small" onClick={() => onChoose(all.map(({ id }) => id))}>
          {texts.none}
        </Button>
      </Actions>
      {topics.map(({ id, name, subjects }) => {
        const ids = subjects.map((subject) => subject.id);
        const some = ids.filter(isChosen).length;
        return (
          <fieldset key={id} className={styles.topic} aria-label={name[language]}>
            <Checkbox
              label={name[language]}
              checked={some === ids.length ? true : some === 0 ? false : "mixed"}
              onChange={(_, { checked }) => set(ids, checked === true)}
            />
            <div className={styles.subjects}>
              {subjects.map((subject) => (
                <Checkbox
                  key={subject.id}
                  label={texts.one(subject.name[language], number(subject.cards.length))}
                  checked={isChosen(subject.id)}
                  onChange={(_, { checked }) => set([subject.id], checked === true)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </FoldedFields>
  );
}
