import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextAreaField } from '../../ui/field';
import { Card } from '../../ui/page';

/** Where the rows come from. */
export type Source = { readonly text: string } | { readonly file: File };

interface SourceFieldsProps {
  readonly busy: boolean;
  readonly onSource: (source: Source) => void;
}

/** Cells pasted from a spreadsheet, or a file chosen or dropped. Pasting shows the preview at once. */
export function SourceFields({ busy, onSource }: SourceFieldsProps) {
  const { t } = useTranslation('tables');
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onSource({ file });
  };
  return (
    <Card className={over ? 'import__source import__source--over' : 'import__source'}>
      <div
        className="form"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <TextAreaField
          label={t('paste')}
          hint={t('pasteHint')}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={({ clipboardData }) => {
            const pasted = clipboardData?.getData('text/plain') ?? '';
            if (text === '' && pasted.includes('\n')) onSource({ text: pasted });
          }}
        />
        <div className="page__actions">
          <Button
            busy={busy}
            aria-disabled={text.trim() === ''}
            onClick={() => (text.trim() === '' ? undefined : onSource({ text }))}
          >
            {t('show')}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,.xlsx,text/csv"
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onSource({ file });
              currentTarget.value = '';
            }}
          />
          <Button weight="secondary" icon={<FileUp />} busy={busy} onClick={() => input.current?.click()}>
            {t('file')}
          </Button>
        </div>
        <p className="soft">{t('fileHint')}</p>
      </div>
    </Card>
  );
}
