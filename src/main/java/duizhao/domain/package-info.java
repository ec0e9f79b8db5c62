/// The field's own words as plain records; knows neither window nor store.
package duizhao.domain;
