/** From tagged names to entities: which namings mean the same person, organisation, place or thing. */
package io.broadsheet.analysis.entity;
