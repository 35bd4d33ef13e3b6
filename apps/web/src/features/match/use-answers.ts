import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { keep, type WriteWords } from '../../offline/outbox';
import { useOutbox } from '../../offline/use-outbox';
import { isPending } from '../../offline/writes';
import { useToast } from '../../ui/toast';
import { answered } from './answered';
import { type Match, sideOf } from './side';

/** Matches as they will be once everything that waits on this device has arrived. */
export function useAnswered(matches: readonly Match[], readAt: number): readonly Match[] {
  const writes = useOutbox();
  const account = useAccount();
  return useMemo(
    () =>
      matches.map((match) => {
        const side = sideOf(match, account);
        if (side === undefined) return match;
        return writes
          .filter((write) => write.subject.id === match.id && isPending(write, readAt))
          .reduce((now, write) => answered(now, side, write), match);
      }),
    [matches, writes, account, readAt],
  );
}

/** "12 × Blanket" in the reader's language. */
export function useTitleOf(): (match: Match) => string {
  const { t } = useTranslation('offers');
  const { say, format } = useLanguage();
  return ({ quantity, goods }) =>
    t('quantityOf', { quantity: format.number(quantity), item: say(goods.itemName) });
}

type Verb = 'agree' | 'propose' | 'counter' | 'decline' | 'undo-decline' | 'release';

const WORDS: Readonly<Record<Verb, WriteWords>> = {
  agree: 'match.agree',
  propose: 'match.propose',
  counter: 'match.counter',
  decline: 'match.decline',
  'undo-decline': 'match.undoDecline',
  release: 'match.release',
};

/** Each tells whether it could be kept on this device. */
interface Answers {
  /** Less than proposed where a quantity is named. */
  readonly agree: (quantity?: number) => Promise<boolean>;
  readonly propose: () => Promise<boolean>;
  readonly counter: (terms: Schemas['CounterMatchDto']) => Promise<boolean>;
  readonly decline: () => Promise<boolean>;
  readonly undoDecline: () => Promise<boolean>;
  readonly release: () => Promise<boolean>;
}

/** What a person can say to a match. Each answer is kept on this device first, so that a blackout loses none. */
export function useAnswers(match: Match): Answers {
  const { t } = useTranslation('offers');
  const toast = useToast();
  const title = useTitleOf()(match);
  const say = (verb: Verb, body?: unknown): Promise<boolean> =>
    keep({
      method: 'POST',
      path: `/matches/${match.id}/${verb}`,
      body,
      ifMatch: match.version,
      subject: { kind: 'match', id: match.id, path: `/matches/${match.id}` },
      words: { key: WORDS[verb], values: { title } },
    }).then(
      () => true,
      () => {
        toast(t('notKept'));
        return false;
      },
    );
  return {
    agree: (quantity) => say('agree', quantity === undefined ? {} : { quantity }),
    propose: () => say('propose', {}),
    counter: (terms) => say('counter', terms),
    decline: () => say('decline'),
    undoDecline: () => say('undo-decline'),
    release: () => say('release'),
  };
}
