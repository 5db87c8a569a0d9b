import { type ComponentType, useCallback, useEffect, useState } from "react";
import { Fetching } from "./fetching.tsx";
import { View } from "./layout.tsx";

/** A view that is fetched when it is first opened, so that the pane starts without it. */
export interface Part<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** The view, once it was fetched. */
  fetched?: ComponentType<Props>;
}

interface LaterProps<Props> {
  readonly part: Part<Props>;
  readonly props: Props;
}

export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  const [Shown, show] = useState(() => part.fetched);
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    setFailed(false);
    part.load().then(
      (view) => {
        part.fetched = view;
        show(() => view);
      },
      () => setFailed(true),
    );
  }, [part]);
  useEffect(() => {
    if (part.fetched === undefined) fetch();
  }, [part, fetch]);
  if (Shown !== undefined) return <Shown {...props} />;
  return (
    <View>
      <Fetching failed={failed} onRetry={fetch} />
    </View>
  );
}
