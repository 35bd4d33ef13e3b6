import '../../styles/units.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { ScanField } from '../../features/units/scan-field';
import { UnitLink, UnitState, useContentWords, useWeightWords } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { Note } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

/** Scan a label, or type what it says, and see what it is. */
export function ScanPage() {
  const [code, setCode] = useState<string>();
  return <Scanning code={code} onScan={setCode} />;
}

/** The address in the QR code of a label. */
export function TokenPage() {
  const { token } = useParams({ from: '/signed-in/u/$token' });
  const [code, setCode] = useState(token);
  return <Scanning code={code} onScan={setCode} />;
}

interface ScanningProps {
  readonly code: string | undefined;
  readonly onScan: (code: string) => void;
}

function Scanning({ code, onScan }: ScanningProps) {
  const { t } = useTranslation('scan');
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <ScanField onScan={onScan} />
      <div aria-live="polite">{code === undefined ? null : <Found key={code} code={code} />}</div>
    </Page>
  );
}

function Found({ code }: { readonly code: string }) {
  const { t } = useTranslation('scan');
  const contentOf = useContentWords();
  const weightOf = useWeightWords();
  const { data, error, isPending } = useQuery({
    ...get('/handling-units/scanned', { query: { code } }),
    retry: false,
  });
  if (isPending) return <p className="soft">{t('looking')}</p>;
  if (error instanceof Problem && error.details.status === 404)
    return <Note tone="warning" title={t('unknown', { code })} />;
  if (!data) return <Refusal error={error} />;
  const { unit, revoked } = data;
  return (
    <Card>
      {revoked ? <Note tone="danger" title={t('revoked')} /> : null}
      <div className="unit-list__head">
        <UnitLink unit={unit} />
        <UnitState state={unit.state} />
      </div>
      <p>{contentOf(unit)}</p>
      <p className="soft">
        {weightOf(unit)}
        {unit.consignmentReference === null ? null : ` · ${unit.consignmentReference}`}
        {unit.parentCode === null ? null : ` · ${t('standsIn', { code: unit.parentCode })}`}
      </p>
    </Card>
  );
}
