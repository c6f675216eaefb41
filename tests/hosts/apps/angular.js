import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { finish } from './finish.js';

class Guidance {
  choice = signal('1');
  level = signal(4);

  onLoad() {
    this.choice.set('2');
    this.level.set(3);
    setTimeout(() => finish.when(true));
  }
}

Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<stgm-guidance question="9" [attr.choice]="choice()" [headingLevel]="level()" (stgm-load)="onLoad()" />',
})(Guidance);

const app = await bootstrapApplication(Guidance, { providers: [provideZonelessChangeDetection()] });
addEventListener('leave', () => app.destroy());
