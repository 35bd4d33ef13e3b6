import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { forgetAnswers } from '../offline/kept-answers';
import { forgetJourneys } from '../offline/own-journeys';
import { type Schemas, api } from './client';
import { Problem } from './problem';
import { get } from './query';
import { queryClient } from './query-client';

export type Account = Schemas['AccountView'];

export const account = () => ({ ...get('/account'), meta: { keep: true } });

/** Who is signed in; pages below the sign-in page always have somebody. */
export const useAccount = (): Account => useSuspenseQuery(account()).data;

/** Who is signed in, or nobody. */
export const useMaybeAccount = (): Account | undefined => useQuery(account()).data;

/** True when the API said that nobody is signed in; being unreachable says nothing about that. */
export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;

/** `remember` keeps the session for a month: for one's own phone, not for the desk that others use. */
export async function signIn(email: string, password: string, remember: boolean): Promise<void> {
  await api.POST('/sessions', { body: { email, password, remember } });
  await startAnew();
}

/** Ends the session and forgets on this device what it showed; what is secret goes even where nobody is reached. */
export async function signOut(): Promise<void> {
  await forgetJourneys();
  await api.DELETE('/sessions/current');
  await startAnew();
}

/** What one person saw is not shown to the next. */
export async function startAnew(): Promise<void> {
  await queryClient.cancelQueries();
  queryClient.clear();
  await forgetAnswers();
  await forgetJourneys();
}
