/// The place 历史: who changed what, when and why; one act taken back, or a figure's earlier state restored.
package duizhao.feature.history;
