/// What an import would bring: each thing added, the same, different or refused, before anything is written.
package duizhao.exchange.plan;
