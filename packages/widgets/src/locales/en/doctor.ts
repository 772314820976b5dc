import type { Sentences } from '../locale.ts';
import type { DoctorKey } from '../zh-CN/doctor.ts';
import { common } from './common.ts';

export const doctorSentences = {
  ...common,
  title: 'Installation check',
  lead: 'Checks whether this page can use the fund’s widgets. The report holds nothing personal; copy it and send it to support.',
  again: 'Check again',
  running: 'Checking…',
  copy: 'Copy report',
  copied: 'The report is copied.',
  'copy/failed': 'The browser does not allow copying. Select the text below and copy it by hand.',
  report: 'Report',
  'summary/good': 'Everything works',
  'summary/notice': 'Usable; {count} to look at',
  'summary/fault': '{count} at fault; the widgets do not work here',
  'outcome/good': 'Good',
  'outcome/notice': 'Look',
  'outcome/fault': 'Fault',
  'outcome/unknown': 'Not checked',

  'check/settings': 'Settings',
  'settings/good': 'Address and key are given.',
  'settings/no-provider':
    'There is no <zxkt-provider>, and configure() was not called. Put the widgets in <zxkt-provider api="…" key="…">.',
  'settings/no-key': 'There is no publishable key. Give <zxkt-provider> its key.',
  'settings/no-address': '“{api}” is no address. It looks like https://zxkt.example.gov.cn.',
  'settings/plain': 'This page is on https and the address on http: browsers refuse that. Use the https address.',

  'check/reach': 'Connection',
  'reach/good': 'The server answers, in {milliseconds} ms.',
  'reach/refused': 'The server answers, and refuses; see below.',
  'reach/policy': 'The page’s Content-Security-Policy does not allow {api}. Add it to connect-src.',
  'reach/network':
    'The server does not answer. Check network, name and firewall; if the address is right, ask its operator whether {origin} is among the key’s origins.',
  'reach/server': 'The server answers with a failure ({code}). Send the report to support.',

  'check/key': 'Publishable key',
  'key/good': 'The server knows this key.',
  'key/refused': 'The server does not know the key “{key}”. Compare it, or have a new one issued.',

  'check/origin': 'Origin of the page',
  'origin/good': 'The server allows {origin}.',
  'origin/refused':
    'The server does not allow {origin} with this key. Have it added to the key’s origins; scheme, host and port must be exact.',
  'origin/unread':
    'The server is there, and does not let pages of {origin} read its answers. Have it added to the key’s origins; scheme, host and port must be exact.',

  'check/version': 'Versions',
  'version/good': 'Widgets {library}, contract {contract}, as the server’s.',
  'version/older':
    'The server speaks contract {server}, older than {contract} of the widgets; some of it may not work. The server should be brought up to date.',
  'version/break':
    'The server speaks contract {server}, which does not go with {contract} of the widgets. Bring the script up to date.',
  'version/refused':
    'The server refuses contract {contract} of the widgets {library}: it speaks another. Load the script that its operator offers.',
  'version/several':
    'The page loads several versions of the widgets: {versions}. Keep one, or give one of them a suffix.',

  'check/policy': 'Content-Security-Policy',
  'policy/good': 'The policy stops nothing of the widgets.',
  'policy/violated': 'The policy stopped: {violations}. Allow it as the guide says.',

  'check/trusted-types': 'Trusted Types',
  'trusted-types/good': 'The widgets write no HTML and no script text: pages that enforce Trusted Types can use them.',
  'trusted-types/refused':
    'The page’s policy does not allow the Trusted Types policy lit-html, and widgets cannot be shown. Add lit-html to trusted-types.',
  'trusted-types/violated':
    'Trusted Types stopped: {violations}. It was not written by the widgets; look at the page’s other scripts.',

  'check/cookie': 'Sessions',
  'cookie/good': 'The session’s cookie is kept and comes back.',
  'cookie/fallback':
    'The browser does not return this server’s cookies. Sessions use tokens in memory: a reload asks to sign in again.',

  'check/clock': 'Clock',
  'clock/good': 'This computer and the server are within {seconds} seconds.',
  'clock/off':
    'This computer and the server are about {minutes} minutes apart. Countdowns and due dates will be wrong; set the clock.',

  'check/storage': 'Drafts',
  'storage/good': 'The browser keeps drafts, encrypted.',
  'storage/insecure':
    'The page is not on https: the browser offers no encryption, so nobody can sign in and no draft is kept. Use https.',
  'storage/refused':
    'The browser keeps nothing for this page: a reload loses what was typed. Look at its privacy settings.',

  'check/font': 'Chinese type',
  'font/good': 'This computer can show Chinese, rare characters too.',
  'font/rare':
    'This computer has no font for rare characters; some names will show boxes. Install one with the CJK extensions.',
  'font/none': 'This computer has no Chinese font; text will show boxes. Install one.',

  'unknown/before': 'Not checked, since what it needs did not work.',
} as const satisfies Sentences<DoctorKey>;
