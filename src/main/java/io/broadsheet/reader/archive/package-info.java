/** Archives that may be hostile: what they unpack to is bounded. */
package io.broadsheet.reader.archive;
