import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ZxktEvents } from '@zxkt/widgets';
import '@zxkt/widgets/account-form/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>在线注册</h1>
    <zxkt-provider [attr.api]="api" [attr.key]="publishableKey" [texts]="texts">
      <zxkt-account-form login-href="/login" (zxkt-phone-code-sent)="sent($event)" />
    </zxkt-provider>
    <p id="told">
      @if (seconds(); as left) {
        验证码已发出，{{ left }} 秒后可再取
      }
    </p>
    <footer>示范市商务局</footer>
  `,
})
class HostPage {
  readonly api = document.body.dataset['api'];
  readonly publishableKey = document.body.dataset['publishableKey'];
  readonly texts = { submit: '提交注册' };
  readonly seconds = signal<number | undefined>(undefined);

  sent(event: Event): void {
    const { detail } = event as CustomEvent<ZxktEvents['zxkt-phone-code-sent']>;
    this.seconds.set(detail.resendInSeconds);
  }
}

await bootstrapApplication(HostPage, { providers: [provideZonelessChangeDetection()] });
