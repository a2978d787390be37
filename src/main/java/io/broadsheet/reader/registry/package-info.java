/** The one place that lists the formats that are read. */
package io.broadsheet.reader.registry;
