/** Which names of an article mean the same person, organisation, place or thing. */
package io.broadsheet.analysis.entity.alias;
