import { useEffect, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { Unreachable } from '../../api/problem';
import { useAccount } from '../../api/session';
import { keepJourneys, keptJourneys } from '../../offline/own-journeys';

type OwnJourney = Schemas['OwnJourneyView'];

interface OwnJourneys {
  /** Undefined until the phone or the network has answered. */
  readonly journeys: readonly OwnJourney[] | undefined;
  /** Since when the phone has what it shows, while the network was not reached; undefined when it is of now. */
  readonly keptAt: string | undefined;
  readonly refusal: Error | undefined;
}

const NOTHING: OwnJourneys = { journeys: undefined, keptAt: undefined, refusal: undefined };

/**
 * First what this phone keeps, then what the API answers. It lives in this page alone: what is secret never comes near
 * the answers that are kept for other pages.
 */
export function useOwnJourneys(): OwnJourneys {
  const { id } = useAccount();
  const [state, setState] = useState(NOTHING);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    void load(id, leaving.signal, (next) => {
      if (!leaving.signal.aborted) setState(next);
    });
    return () => leaving.abort();
  }, [id, round]);
  useEffect(() => {
    const ends = (state.journeys ?? []).flatMap(({ validUntil, secretUntil }) => [validUntil, secretUntil]);
    const next = ends.map((end) => Date.parse(end) - Date.now()).filter((wait) => wait > 0);
    if (next.length === 0) return undefined;
    const timer = setTimeout(() => setRound((now) => now + 1), Math.min(LONGEST_WAIT_MS, ...next));
    return () => clearTimeout(timer);
  }, [state.journeys]);
  return state;
}

/** Browsers forget timers of more than 24 days. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

async function load(
  personId: string,
  signal: AbortSignal,
  show: (state: OwnJourneys) => void,
): Promise<void> {
  const kept = await keptJourneys(personId).catch(() => []);
  const fromPhone = { journeys: kept.map(({ journey }) => journey), keptAt: kept[0]?.keptAt };
  if (kept.length > 0) show({ ...fromPhone, refusal: undefined });
  try {
    const journeys = await answer(api.GET('/journeys/mine', { signal }));
    show({ journeys, keptAt: undefined, refusal: undefined });
    // A phone that stores nothing, such as in a private window, still shows the journey.
    await keepJourneys(personId, journeys).catch(() => undefined);
  } catch (error) {
    if (signal.aborted) return;
    const isRefused = !(error instanceof Unreachable);
    if (isRefused) await keepJourneys(personId, []).catch(() => undefined);
    show({
      ...(isRefused ? { journeys: [], keptAt: undefined } : fromPhone),
      refusal: error instanceof Error ? error : new Error(String(error)),
    });
  }
}
