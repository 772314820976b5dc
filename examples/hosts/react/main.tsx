import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@zxkt/widgets/account-form/define';
import type {} from '@zxkt/widgets/react';

const { api, publishableKey } = document.body.dataset;
const texts = { submit: '提交注册' };

const Page = () => {
  const [seconds, setSeconds] = useState<number>();
  return (
    <>
      <h1>在线注册</h1>
      <zxkt-provider api={api} publishable-key={publishableKey} texts={texts}>
        <zxkt-account-form
          login-href="/login"
          onzxkt-phone-code-sent={({ detail }) => setSeconds(detail.resendInSeconds)}
        />
      </zxkt-provider>
      <p id="told">{seconds && `验证码已发出，${seconds} 秒后可再取`}</p>
      <footer>示范市商务局</footer>
    </>
  );
};

const root = document.querySelector('#app');
if (root) createRoot(root).render(<Page />);
