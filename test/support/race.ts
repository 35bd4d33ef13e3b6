interface Refusable {
  readonly status: number;
  readonly body: unknown;
}

const code = (body: unknown): string => (body as { readonly code?: string } | undefined)?.code ?? '';

/** Both say that nothing was saved and that trying again helps. */
const TRY_AGAIN = new Set(['busy', 'temporarily_unavailable']);
const LONGEST_MS = 60_000;

/** The answer that decides. A machine that stands still for seconds ends every wait; who is told so tries again. */
export async function decided<A extends Refusable>(ask: () => Promise<A>): Promise<A> {
  const until = Date.now() + LONGEST_MS;
  for (;;) {
    const answer = await ask();
    if (!TRY_AGAIN.has(code(answer.body)) || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Asks the same `times` at once; each asker hears the answer that decides. */
export function atOnce<A extends Refusable>(times: number, ask: () => Promise<A>): Promise<A[]> {
  return Promise.all(Array.from({ length: times }, () => decided(ask)));
}

/** How many answers there were of each status and code. */
export function counted(answers: readonly Refusable[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = `${status} ${code(body)}`.trim();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
