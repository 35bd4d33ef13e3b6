import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { type FileParams, type FilePath, fileAddress, useSave } from '../api/save';
import { Refusal } from './refusal';

interface DownloadProps<P extends FilePath> extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly path: P;
  readonly params: FileParams<P>;
  /** What the file is called on the reader's device. */
  readonly name: string;
  /** Beside a refusal: where what is missing can be had. */
  readonly remedy?: ReactNode;
}

/** A file to keep. The browser would drop a refused download without a word; here the reason stands below the link. */
export function Download<P extends FilePath>({
  path,
  params,
  name,
  remedy,
  children,
  onClick,
  ...link
}: DownloadProps<P>) {
  const save = useSave();
  return (
    <>
      <a
        {...link}
        href={fileAddress(path, params)}
        download={name}
        aria-disabled={save.busy || undefined}
        onClick={(event) => {
          event.preventDefault();
          onClick?.(event);
          if (!save.busy) void save.run(path, params, name);
        }}
      >
        {children}
      </a>
      <Refusal error={save.refusal}>{remedy}</Refusal>
    </>
  );
}
