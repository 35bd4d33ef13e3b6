import '../../styles/notifications.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BellOff } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useAccount } from '../../api/session';
import { addressOf } from '../../features/subject/subject-address';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Download } from '../../ui/download';
import { Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { NextPage } from '../../ui/next-page';

/** What others did that concerns us, newest first. Reading one marks it as read for oneself only. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const pages = useInfiniteQuery({
    queryKey: ['/notifications', 'pages'],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/notifications', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const readAll = useCommand(() => api.POST('/notifications/read-all'), ['/notifications', '/account']);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const hasUnread = items.some(({ readAt }) => readAt === null);
  if (pages.isPending) return <PageLoading />;
  return (
    <Page
      title={t('title')}
      width="reading"
      actions={
        hasUnread ? (
          <Button weight="secondary" small busy={readAll.busy} onClick={() => void readAll.run()}>
            {t('readAll')}
          </Button>
        ) : null
      }
    >
      <Refusal error={pages.error ?? readAll.refusal} />
      {items.length === 0 && !pages.error ? (
        <Empty icon={<BellOff />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <ul role="list" className="news">
          {items.map((item) => (
            <NewsItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      <NextPage pages={pages}>{t('older')}</NextPage>
    </Page>
  );
}

function NewsItem({ item }: { readonly item: Schemas['NotificationView'] }) {
  const { t } = useTranslation('notifications');
  const { format } = useLanguage();
  const { group } = useAccount();
  const read = useCommand(
    () => api.POST('/notifications/{id}/read', { params: { path: { id: item.id } } }),
    ['/notifications', '/account'],
  );
  const opening = {
    className: 'news__link',
    lang: item.lang,
    onClick: () => {
      if (item.readAt === null) void read.run();
    },
  };
  return (
    <li className={item.readAt === null ? 'news__item news__item--unread' : 'news__item'}>
      {item.subject === 'document' ? (
        <Download
          path="/documents/{id}/content"
          params={{ path: { id: item.subjectId } }}
          name={`${item.text}.pdf`}
          {...opening}
        >
          {item.text}
        </Download>
      ) : (
        <Link {...addressOf(item.subject, item.subjectId, group)} {...opening}>
          {item.text}
        </Link>
      )}
      <p className="news__when">
        {item.readAt === null ? <strong>{t('unread')} · </strong> : null}
        <time dateTime={item.at} title={format.instant(item.at)}>
          {format.relative(item.at)}
        </time>
      </p>
    </li>
  );
}
