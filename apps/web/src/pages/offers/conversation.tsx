import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import type { Match } from '../../features/match/side';
import { type Language, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { useOutbox } from '../../offline/use-outbox';
import { isPending } from '../../offline/writes';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { NextPage } from '../../ui/next-page';
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
        <NextPage pages={pages}>{t('talk.older')}</NextPage>
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
      <Said said={message} by={say(message.organisationName)} />
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
      <Said said={{ ...said, translation: null }} by="" />
    </>
  );
}

interface SaidProps {
  readonly said: Pick<Schemas['MessageView'], 'text' | 'language' | 'translation'>;
  /** Whose translation it is. */
  readonly by: string;
}

/** Words of a person; a translation is marked as one, and the original stays beside it. */
function Said({ said: { text, language, translation }, by }: SaidProps) {
  const { t } = useTranslation('offers');
  const { language: own } = useLanguage();
  if (translation?.language === own)
    return (
      <>
        <p className="talk__text">{translation.text}</p>
        <p className="talk__language">{t('talk.translated', { name: by })}</p>
        <details className="talk__original">
          <summary>{t('talk.original')}</summary>
          <Words text={text} language={language} />
        </details>
      </>
    );
  return <Words text={text} language={language} />;
}

/** With a tag where their language is not the reader's. */
function Words({ text, language }: { readonly text: string; readonly language: Language }) {
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
