/**
 * Models in a form that is mapped into memory instead of read object by object: written beside the models on first
 * use, checked, and made anew when the model changes.
 */
package io.broadsheet.corenlp.compact;
