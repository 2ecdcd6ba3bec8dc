/** Of accounts, passwords and roles. */
export const accountMessages = {
  weakPassword: {
    zh: '密码至少 %{min} 位，且含大写、小写、数字、符号中的三种',
    en: 'At least %{min} characters with three of: upper case, lower case, digits, signs',
  },
  wrongPassword: { zh: '当前密码不正确', en: 'The current password is wrong' },
  badCredentials: { zh: '用户名或密码不正确', en: 'Wrong user name or password' },
  lockedOut: {
    zh: '失败次数过多，请 %{minutes} 分钟后再试',
    en: 'Too many failures: try again in %{minutes} {minute|minutes}',
  },
  administratorPowers: {
    zh: '管理员角色只能单独授予，且须设在省局',
    en: 'An administrator’s role stands alone, in the provincial bureau',
  },
  worksElsewhere: {
    zh: '该账户还在其他省任职，密码只能由本人更改',
    en: 'The account works for another province too: only its user changes the password',
  },
  separationOfDuties: { zh: '不能更改本人的权限', en: 'Nobody changes their own rights' },
} as const;
