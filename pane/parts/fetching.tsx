import { Button, Spinner } from "@fluentui/react-components";
import { useTexts } from "../texts/index.ts";
import { Paragraph } from "./layout.tsx";

interface FetchingProps {
  readonly failed: boolean;
  onRetry(): void;
}

/** Stands where a part of the pane will be that is still on its way, or could not be fetched. */
export function Fetching({ failed, onRetry }: FetchingProps) {
  const { fetching } = useTexts();
  if (!failed) return <Spinner size="tiny" label={fetching.busy} delay={150} />;
  return (
    <div role="alert">
      <Paragraph>{fetching.failed}</Paragraph>
      <Button onClick={onRetry}>{fetching.retry}</Button>
    </div>
  );
}
