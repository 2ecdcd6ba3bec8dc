import type { Client, Data } from './client.ts';

export const registrationFields = `liaisonRegistration { id version revision status effectiveOn endsOn opinion reason comment
  leader { name post officePhone mobile } liaison { name gender department post officePhone mobile politicalStatus qq }
  organization { shortName } superior { shortName } filer { name } decider { name } availableActions }`;

/** A form as it is filled in, of an officer of that name. */
export const form = (name: string, more: object = {}) => ({
  leader: { name: '陈副局长', post: '副局长', officePhone: '020-81234567', mobile: '13800000001' },
  liaison: {
    name,
    gender: 'FEMALE',
    department: '办公室',
    post: '科员',
    officePhone: '020-81234568',
    mobile: '13900000002',
    politicalStatus: 'PARTY_MEMBER',
    qq: '123456',
  },
  opinion: '同意上报。',
  ...more,
});

export const file = async (client: Client, name: string, more: object = {}): Promise<Data> =>
  (await client.run('fileLiaisonRegistration', form(name, more), registrationFields)).liaisonRegistration;

export const decide = async (
  client: Client,
  { id, version }: Data,
  decision: string,
  comment?: string,
): Promise<Data> =>
  (
    await client.run(
      'decideLiaisonRegistration',
      { id, version, decision, ...(comment && { comment }) },
      registrationFields,
    )
  ).liaisonRegistration;
