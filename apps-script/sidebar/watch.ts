/** Milliseconds between two looks: at first, and at most when nothing moves. */
const SHORTEST = 3_000;
const LONGEST = 15_000;

/**
 * Sheets tells a sidebar nothing of the selection, so this looks, which costs one execution of the script each time. It
 * looks only while the sidebar is visible, ever less often while nothing moves, and at once when the user comes back to
 * the sidebar: that is when what it shows has to be right.
 */
export function watchWhereabouts(look: () => Promise<string>, listener: () => void): () => void {
  let last: string | undefined;
  let pause = SHORTEST;
  let timer: number | undefined;
  let looking = false;
  let stopped = false;

  async function check(): Promise<void> {
    window.clearTimeout(timer);
    if (stopped || looking || document.visibilityState !== "visible") return;
    looking = true;
    const now = await look().catch(() => last);
    looking = false;
    if (stopped) return;
    const moved = last !== undefined && now !== last;
    pause = moved ? SHORTEST : Math.min(LONGEST, pause * 1.5);
    last = now;
    timer = window.setTimeout(check, pause);
    if (moved) listener();
  }

  const returns = ["focus", "mouseenter", "visibilitychange"] as const;
  const targets = [window, document.documentElement, document] as const;
  const recheck = () => void check();
  returns.forEach((event, index) => {
    targets[index]?.addEventListener(event, recheck);
  });
  recheck();
  return () => {
    stopped = true;
    window.clearTimeout(timer);
    returns.forEach((event, index) => {
      targets[index]?.removeEventListener(event, recheck);
    });
  };
}
