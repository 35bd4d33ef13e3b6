import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GetPath } from './query';

interface Command<A extends unknown[], R> {
  /** Answers when the API has answered; a refusal is shown by the page, so it answers undefined then. */
  readonly run: (...args: A) => Promise<R | undefined>;
  readonly busy: boolean;
  /** Why the last try was refused or not reached. */
  readonly refusal: Error | null;
  readonly forget: () => void;
}

/**
 * Something that a person does with the API while connected. Afterwards everything read from the addresses in
 * `outdates` is asked anew. What must survive a blackout goes through the outbox instead (`offline/`).
 */
export function useCommand<A extends unknown[], R>(
  work: (...args: A) => Promise<R>,
  outdates: readonly GetPath[],
): Command<A, R> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (args: A) => work(...args),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => outdates.some((path) => path === queryKey[0]),
      }),
  });
  return {
    run: (...args) => mutation.mutateAsync(args).catch(() => undefined),
    busy: mutation.isPending,
    refusal: mutation.error,
    forget: mutation.reset,
  };
}

/** The header that says which version is changed, so that nobody's change is overwritten unseen. */
export const ifMatch = ({ version }: { readonly version: number }): { 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
