import type { ComponentProps } from "react";
import { Later, type Part } from "../parts/later.tsx";

type CustomersProps = ComponentProps<typeof import("./customers-view.tsx").CustomersView>;
type ExplainProps = ComponentProps<typeof import("./explain-view.tsx").ExplainView>;
type LibraryProps = ComponentProps<typeof import("./library-view.tsx").LibraryView>;
type TeachingProps = ComponentProps<typeof import("./teaching/teaching-view.tsx").TeachingView>;
type SettingsProps = ComponentProps<typeof import("./settings-view.tsx").SettingsView>;

const customers: Part<CustomersProps> = {
  load: async () => (await import(/* webpackChunkName: "customers" */ "./customers-view.tsx")).CustomersView,
};
const explain: Part<ExplainProps> = {
  load: async () => (await import(/* webpackChunkName: "explain" */ "./explain-view.tsx")).ExplainView,
};
const library: Part<LibraryProps> = {
  load: async () => (await import(/* webpackChunkName: "library" */ "./library-view.tsx")).LibraryView,
};
const settings: Part<SettingsProps> = {
  load: async () => (await import(/* webpackChunkName: "settings" */ "./settings-view.tsx")).SettingsView,
};
const teaching: Part<TeachingProps> = {
  load: async () => (await import(/* webpackChunkName: "teaching" */ "./teaching/teaching-view.tsx")).TeachingView,
};

export const CustomersView = (props: CustomersProps) => <Later part={customers} props={props} />;
export const ExplainView = (props: ExplainProps) => <Later part={explain} props={props} />;
export const LibraryView = (props: LibraryProps) => <Later part={library} props={props} />;
export const SettingsView = (props: SettingsProps) => <Later part={settings} props={props} />;
export const TeachingView = (props: TeachingProps) => <Later part={teaching} props={props} />;
