import { collection, expose, type HostObject, type Json, type Surface } from "./host-object.ts";
import type { Workbook } from "./workbook.ts";

export class Setting implements HostObject {
  readonly workbook: Workbook;
  readonly key: string;
  value: Json = null;

  constructor(workbook: Workbook, key: string) {
    this.workbook = workbook;
    this.key = key;
  }

  get surface(): Surface {
    return expose<Setting>(this, settingMembers);
  }

  identity() {
    return { _Id: this.key };
  }

  delete(): void {
    this.workbook.settings.splice(this.workbook.settings.indexOf(this), 1);
  }
}

export function settingCollection(workbook: Workbook): HostObject {
  return collection({
    kind: "SettingCollection",
    items: () => workbook.settings,
    keys: (setting) => [setting.key],
    methods: { add: (_, received) => workbook.addSetting(received.text(0), received.json(1)) },
  });
}

const settingMembers = {
  kind: "Setting",
  scalars: { key: (setting: Setting) => setting.key, value: (setting: Setting) => setting.value },
  setters: {
    value: (setting: Setting, value: Json) => {
      setting.value = value;
    },
  },
  commands: { delete: (setting: Setting) => setting.delete() },
};
