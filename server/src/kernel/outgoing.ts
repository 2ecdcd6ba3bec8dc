/** What leaves this server beside its answers: settings that say whether and where to. */
export interface Outgoing {
  /** Whether mails are sent. */
  readonly mail: boolean;
  /** Domains that mails may go to; none: any. */
  readonly mailDomains: readonly string[];
  /** Networks of one's own that webhooks may reach, as CIDR; addresses of the internet are open anyway. */
  readonly webhookNetworks: readonly string[];
}
