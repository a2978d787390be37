/** Trials that try to break a run: scripts/torture; docs/reliability.md says what each proves. */
package io.broadsheet.torture;
