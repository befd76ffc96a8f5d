/** What every part of the page is given that changes settings. */
import type { Status } from '../components/status-line.tsx';
import type { SettingsEditor } from './settings-editor.ts';

export type SettingProps = {
  readonly editor: SettingsEditor;
  readonly status: Status;
};
