import { defineMessages } from '../../app/i18n/messages.ts';

export const sessionMessages = defineMessages(
  'session',
  {
    name: '登录',
    welcome: '登录督办系统',
    hint: '请使用本单位分配的账户登录。',
    username: '用户名',
    password: '密码',
    showPassword: '显示密码',
    hidePassword: '隐藏密码',
    submit: '登录',
    points: {
      assign: '要点逐条下达，牵头配合清楚',
      follow: '进展逐级审核，红黄绿灯自动提示',
      tell: '宣传报道与要点对应，覆盖一目了然',
    },
    required: '请填写',
    change: {
      title: '修改密码',
      current: '当前密码',
      next: '新密码',
      rule: '至少 %{min} 位，含大写、小写、数字、符号中的三种。',
      done: '密码已修改',
      submit: '修改',
    },
  },
  {
    name: 'Sign in',
    welcome: 'Sign in to Duban',
    hint: 'Use the account that your organization gave you.',
    username: 'User name',
    password: 'Password',
    showPassword: 'Show the password',
    hidePassword: 'Hide the password',
    submit: 'Sign in',
    points: {
      assign: 'Every point assigned, with who leads and who supports',
      follow: 'Progress reviewed level by level, lights computed',
      tell: 'Publicity tied to the points, so that gaps show',
    },
    required: 'Required',
    change: {
      title: 'Change password',
      current: 'Current password',
      next: 'New password',
      rule: 'At least %{min} characters with three of: upper case, lower case, digits, signs.',
      done: 'Password changed',
      submit: 'Change',
    },
  },
);
