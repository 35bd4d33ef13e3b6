import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { get } from '../../api/query';
import { ScanField } from '../../features/units/scan-field';
import { count, type Counted } from '../../features/units/scanned-code';
import { signal } from '../../features/units/signal';
import { type Unit, useContentWords } from '../../features/units/unit-words';
import { PageLoading } from '../../frame/page-loading';
import { useTranslation } from '../../language/use-translation';
import { keep } from '../../offline/outbox';
import { useDraft } from '../../offline/use-draft';
import { newId } from '../../offline/writes';
import { Button } from '../../ui/button';
import { Badge, Note } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { Elsewhere } from './elsewhere';

const TONES = {
  counted: 'success',
  double: 'info',
  inside: 'warning',
  revoked: 'danger',
  unknown: 'warning',
} as const;

/**
 * Every unit of a consignment scanned once: how many of how many, and at once what does not belong. It works without any
 * connection; each scan goes through the outbox and arrives once.
 */
export function CountPage() {
  const { t } = useTranslation('scan');
  const { id } = useParams({ from: '/signed-in/consignments/$id/count' });
  const { data } = useSuspenseQuery({
    ...get('/consignments/{id}/packing', { path: { id } }),
    meta: { keep: true },
  });
  const draft = useDraft<readonly string[]>(`count/${id}`, []);
  const [last, setLast] = useState<Counted<Unit> & { readonly code: string; readonly n: number }>();
  const [aloud, setAloud] = useState(false);
  const toast = useToast();
  const outermost = data.units.filter(({ parentId }) => parentId === null);
  const counted = new Set(draft.value);
  const missing = outermost.filter((unit) => !counted.has(unit.id));
  const scan = (code: string): void => {
    const result = count(code, data.units, counted);
    setLast({ ...result, code, n: (last?.n ?? 0) + 1 });
    signal(result.outcome === 'counted', aloud);
    if (result.outcome !== 'counted' || !result.unit) return;
    const { unit } = result;
    draft.change([...draft.value, unit.id]);
    keep({
      method: 'POST',
      path: `/consignments/${id}/scans`,
      body: { id: newId(), unitId: unit.id, at: new Date().toISOString() },
      subject: { kind: 'unit', id: unit.id },
      words: { key: 'unit.count', values: { title: unit.code } },
    }).catch(() => toast(t('notKept')));
  };
  if (!draft.isReady) return <PageLoading />;
  return (
    <Page
      title={t('count.title', { reference: data.reference })}
      lead={t('count.lead')}
      width="reading"
      above={
        <Link to="/consignments/$id/packing" params={{ id }} className="soft">
          {t('count.toPacking', { reference: data.reference })}
        </Link>
      }
    >
      <p className="scan-count" role="status">
        {t('count.of', { counted: outermost.length - missing.length, all: outermost.length })}
      </p>
      <ScanField onScan={scan} />
      <div aria-live="assertive">
        {last ? (
          <Note key={last.n} tone={TONES[last.outcome]} title={t(`outcome.${last.outcome}`, wordsOf(last))}>
            {last.outcome === 'unknown' ? <Elsewhere code={last.code} /> : null}
          </Note>
        ) : null}
      </div>
      {outermost.length > 0 && missing.length === 0 ? (
        <Note tone="success" title={t('count.complete')} live />
      ) : null}
      <Card
        title={t('count.missing')}
        actions={<Badge tone={missing.length === 0 ? 'success' : 'plain'}>{String(missing.length)}</Badge>}
      >
        <Missing units={missing} />
      </Card>
      <div className="page__actions">
        <Button weight="tertiary" aria-pressed={aloud} onClick={() => setAloud(!aloud)}>
          {t(aloud ? 'soundOff' : 'soundOn')}
        </Button>
        {draft.value.length > 0 ? (
          <Button weight="tertiary" onClick={() => void draft.clear()}>
            {t('count.again')}
          </Button>
        ) : null}
      </div>
    </Page>
  );
}

const wordsOf = ({ unit, code }: Counted<Unit> & { readonly code: string }) => ({
  code: unit?.code ?? code,
  parent: unit?.parentCode ?? '',
});

function Missing({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('scan');
  const contentOf = useContentWords();
  if (units.length === 0) return <p>{t('count.noneMissing')}</p>;
  return (
    <ul role="list" className="unit-list">
      {units.map((unit) => (
        <li key={unit.id} className="unit-list__item">
          <strong>{unit.code}</strong>
          <span>{contentOf(unit)}</span>
        </li>
      ))}
    </ul>
  );
}
