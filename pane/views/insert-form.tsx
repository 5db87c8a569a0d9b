import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useRef } from "react";
import { parametersOf } from "../../core/define.ts";
import { REFERENCE_TEXTS } from "../../core/emit/reference-texts.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { isOptional, type Param } from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";
import { RefreshIcon, SelectionIcon } from "../parts/icons.tsx";
import { Actions, FormulaBox, Section, Title, View } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { Back } from "../parts/view-head.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Workbook } from "../workbook.ts";
import { type InsertFormState, TARGET, useInsertForm } from "./use-insert-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  input: { width: "100%", minWidth: 0 },
});

interface FormProps {
  readonly entry: Entry;
  readonly workbook: Workbook;
  onBack(): void;
}

/** The arguments of a function, from the selection or typed, up to the formula in a cell. */
export function InsertForm({ entry, workbook, onBack }: FormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const form = useInsertForm(entry, workbook);
  const fields = useRef<HTMLFormElement>(null);
  const { id } = entry.calculator;
  const help = useReference().reference?.helpOf(id, useLanguage());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = await form.submit();
    if (wrong !== undefined) fields.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };

  return (
    <View>
      <Back onBack={onBack}>{texts.insert.back(id)}</Back>
      <Title focused>{texts.insert.title(id)}</Title>
      <form ref={fields} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {parametersOf(entry.calculator).map((param) => (
          <ParameterField key={param.name} param={param} entry={entry} help={help?.[param.name]} form={form} />
        ))}
        <AddressField name={TARGET} label={texts.insert.target} required form={form} />
        <Section heading={texts.insert.preview}>
          <FormulaBox>{form.draft.shown}</FormulaBox>
        </Section>
        <Actions>
          {/* Without the blur of the field, no message appears that moves the button away under the pointer. */}
          <Button appearance="primary" type="submit" onMouseDown={(event) => event.preventDefault()}>
            {texts.insert.submit}
          </Button>
          <Button icon={<RefreshIcon />} onClick={() => void form.fillIn()}>
            {texts.insert.refresh}
          </Button>
        </Actions>
        <StatusLine writing={form.writing} />
      </form>
    </View>
  );
}

interface ParameterProps {
  readonly param: Param;
  readonly entry: Entry;
  readonly help: string | undefined;
  readonly form: InsertFormState;
}

function ParameterField({ param, entry, help, form }: ParameterProps) {
  const language = useLanguage();
  const { name } = wordsFor(entry, language).params[param.name] ?? param;
  const optional = isOptional(param);
  const label = optional ? `${name} (${REFERENCE_TEXTS[language].optional})` : name;
  if (param.kind === "choice") return <ChoiceField param={param} label={label} help={help} form={form} />;
  return <AddressField name={param.name} label={label} help={help} required={!optional} form={form} />;
}

interface AddressProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
  readonly form: InsertFormState;
}

/** An input for an address or a value, with a button that takes the selection. */
function AddressField({ name, label, help, required, form }: AddressProps) {
  const styles = useStyles();
  const texts = useTexts();
  const problem = form.sentenceAbout(name);
  return (
    <Field
      label={label}
      required={required}
      {...(help && { hint: help })}
      {...(problem && { validationMessage: problem })}
    >
      <Input
        className={styles.input}
        name={name}
        value={form.typed[name] ?? ""}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => form.type(name, value)}
        onBlur={() => form.leave(name)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<SelectionIcon />}
            aria-label={texts.insert.useSelection(label)}
            title={texts.insert.useSelection(label)}
            onClick={() => void form.takeSelection(name)}
          />
        }
      />
    </Field>
  );
}

interface ChoiceProps {
  readonly param: Param & { kind: "choice" };
  readonly label: string;
  readonly help: string | undefined;
  readonly form: InsertFormState;
}

function ChoiceField({ param, label, help, form }: ChoiceProps) {
  const texts = useTexts();
  const optional = isOptional(param);
  const problem = form.sentenceAbout(param.name);
  return (
    <Field
      label={label}
      required={!optional}
      {...(help && { hint: help })}
      {...(problem && { validationMessage: problem })}
    >
      <NarrowSelect
        name={param.name}
        value={form.typed[param.name] ?? ""}
        onChange={(_, { value }) => form.type(param.name, value)}
        onBlur={() => form.leave(param.name)}
      >
        <option value="">{optional ? texts.insert.choiceBlank : texts.insert.choiceAsk}</option>
        {param.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
