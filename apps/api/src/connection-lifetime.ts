import type { Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** Longer than proxies and clients keep a connection idle, so that no request meets one that is just closing. */
const KEEP_ALIVE_MS = 65_000;
/** Node waits for connections that carry an answer at the stop; they end with it. */
const AT_THE_STOP_MS = 1;

/** How long a connection stays open without a request. */
@Injectable()
export class ConnectionLifetime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  onApplicationBootstrap(): void {
    this.keepFor(KEEP_ALIVE_MS);
  }

  beforeApplicationShutdown(): void {
    this.keepFor(AT_THE_STOP_MS);
  }

  private keepFor(milliseconds: number): void {
    (this.host.httpAdapter.getHttpServer() as Server).keepAliveTimeout = milliseconds;
  }
}
