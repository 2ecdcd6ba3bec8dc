import { Migration } from '@mikro-orm/migrations';

/** What stood there in plain is sealed by the next start, which has the key and then says that all is; nothing new comes in plain. */
const sealed = `
alter table webhook add column previous_secret text null, add column previous_until timestamptz null, add column secret_renewed_at timestamptz null;
alter table webhook add constraint webhook_sealed check (secret ^@ 'v1.' and (previous_secret is null or previous_secret ^@ 'v1.')) not valid;
do $$ begin if not exists (select from webhook) then alter table webhook validate constraint webhook_sealed; end if; end $$;
alter table webhook add constraint webhook_previous check ((previous_secret is null) = (previous_until is null));
`;

/** Answers that are kept for a repeated request held it too. */
const answers = `update idempotency_key set result = result - 'secret' where result ?& array['secret', 'url', 'provinceId'];`;

/** Signing secrets of webhooks are sealed, and one is renewed with a time in which both sign. */
export class SealedSecrets extends Migration {
  override up(): void {
    this.addSql(sealed);
    this.addSql(answers);
  }
}
