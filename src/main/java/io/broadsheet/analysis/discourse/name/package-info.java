/** Which names of an article may mean the same person, body, place or thing, by their words. */
package io.broadsheet.analysis.discourse.name;
