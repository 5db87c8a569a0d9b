import type { Workbook } from "../workbook.ts";
import { FunctionDetail } from "./function-detail.tsx";
import { FunctionList, type Way } from "./function-list.tsx";
import { InsertForm } from "./insert-form.tsx";
import type { Place } from "./place.ts";

interface LibraryProps {
  readonly workbook: Workbook;
  readonly place: Place;
  onPlaceChange(place: Place): void;
  onShow(way: Way): void;
}

export function LibraryView({ workbook, place, onPlaceChange, onShow }: LibraryProps) {
  const { page, entry } = place;
  if (page === "list" || entry === undefined) {
    return <FunctionList place={place} onPlaceChange={onPlaceChange} onShow={onShow} />;
  }
  const go = (next: Place["page"]) => () => onPlaceChange({ ...place, page: next });
  // The key gives each function a form and a page of its own.
  const { id } = entry.calculator;
  if (page === "insert") return <InsertForm key={id} entry={entry} workbook={workbook} onBack={go("detail")} />;
  return (
    <FunctionDetail
      key={id}
      entry={entry}
      workbook={workbook}
      onBack={go("list")}
      onInsert={go("insert")}
      onOpen={(other) => onPlaceChange({ ...place, entry: other })}
    />
  );
}
