import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '../../api/client';
import type { Match } from '../../features/match/side';
import { type Language, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { useOutbox } from '../../offline/use-outbox';
import { isPending } from '../../offline/writes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { WriteMessage } from './write-message';

/** What both sides say about a match, oldest first, each in the language in which it was written. */
export function Conversation({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const pages = useInfiniteQuery({
    queryKey: ['/matches/{id}/messages', match.id],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/matches/{id}/messages', {
          params: { path: { id: match.id }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { keep: true },
  });
  const messages = (pages.data?.pages.flatMap(({ items }) => items) ?? []).toReversed();
  const waiting = useOutbox().filter(
    (write) =>
      write.path === `/matches/${match.id}/messages` &&
      isPending(write, pages.dataUpdatedAt) &&
      !messages.some(({ id }) => id === write.subject.id),
  );
  return (
    <section id="conversation">
      <Card title={t('talk.title')}>
        <Refusal error={pages.data ? null : pages.error} />
        {pages.hasNextPage ? (
          <div>
            <Button
              small
              weight="tertiary"
              busy={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('talk.older')}
            </Button>
          </div>
        ) : null}
        {pages.data && messages.length + waiting.length === 0 ? <p>{t('talk.none')}</p> : null}
        <ol role="list" className="talk" aria-live="polite">
          {messages.map((message) => (
            <li key={message.id} className={`talk__message${message.mine ? ' talk__message--mine' : ''}`}>
              <Message message={message} />
            </li>
          ))}
          {waiting.map(({ subject, body }) => (
            <li key={subject.id} className="talk__message talk__message--mine">
              <Waiting said={body as Schemas['WriteMessageDto']} />
            </li>
          ))}
        </ol>
        <WriteMessage match={match} />
      </Card>
    </section>
  );
}

function Message({ message }: { readonly message: Schemas['MessageView'] }) {
  const { t } = useTranslation('offers');
  const { say, format } = useLanguage();
  const who = message.mine ? t('talk.you') : (message.authorName ?? say(message.organisationName));
  return (
    <>
      <p className="talk__who">
        <strong>{who}</strong> · {format.instant(message.at)}
      </p>
      <Said text={message.text} language={message.language} />
    </>
  );
}

function Waiting({ said }: { readonly said: Schemas['WriteMessageDto'] }) {
  const { t } = useTranslation('offers');
  return (
    <>
      <p className="talk__who">
        <strong>{t('talk.you')}</strong> · {t('talk.waiting')}
      </p>
      <Said text={said.text} language={said.language} />
    </>
  );
}

/** Words of a person, with a tag where their language is not the reader's. */
function Said({ text, language }: { readonly text: string; readonly language: Language }) {
  const { t } = useTranslation('offers');
  const { language: own } = useLanguage();
  return (
    <>
      <p className="talk__text" lang={language}>
        {text}
      </p>
      {language === own ? null : (
        <p className="talk__language">{t('talk.writtenIn', { language: OWN_NAMES[language] })}</p>
      )}
    </>
  );
}
