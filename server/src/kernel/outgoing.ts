export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for each try, so that a repeat is known for one. */
  id: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** What leaves this server beside its answers: settings that say whether and where to. */
export interface Outgoing {
  /** Whether mails are sent. */
  readonly mail: boolean;
  /** Domains that mails may go to; none: any. */
  readonly mailDomains: readonly string[];
  /** Networks of one's own that webhooks may reach, as CIDR; addresses of the internet are open anyway. */
  readonly webhookNetworks: readonly string[];
}
