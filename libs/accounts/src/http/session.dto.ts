import { Id, Instant, Line, OneOf, YesNo } from '#libs/http';

export class SignInDto {
  @Line(254, { min: 3, example: 'partner.malyn@example.org' }) email: string;
  @Line(200) password: string;
  @YesNo({
    optional: true,
    description:
      'On one’s own device: the session lasts 30 days, and 14 without a request. Otherwise 12 hours, and 30 minutes.',
  })
  remember?: boolean;
}

export class OpenLinkDto {
  @Line(200, { description: 'What stands behind the `#` of the link.' }) token: string;
  @Id({
    optional: true,
    description:
      'Made by the device. Where the answer was lost, the same key gets the session again, for an hour and until it was used.',
  })
  key?: string;
}

export class SessionView {
  @Line(100, { description: 'Send it as `Authorization: Bearer …`; browsers get it as a cookie as well.' })
  token: string;
  @Instant() expiresAt: Date;
}

export class OwnSessionView {
  @Id() id: string;
  @OneOf(['password', 'link'], 'SessionOpening') openedBy: string;
  @Line(60, { nullable: true, description: 'Browser and system, as far as the browser says.' })
  device: string | null;
  @Instant() createdAt: Date;
  @Instant() lastSeenAt: Date;
  @Instant({ description: 'When it ends unless it is used before.' }) endsAt: Date;
  @YesNo({ description: 'The one that asks.' }) current: boolean;
}
