import pytest

from compile_check_harness.device_trace import (
    KernelTable,
    device_events,
    kernel_kind,
    summarise_window,
    union_seconds,
)


def event(name, start, duration, category="kernel", **args):
    return {"ph": "X", "cat": category, "name": name, "ts": start, "dur": duration, "args": args}


TRACE = {
    "traceEvents": [
        {"ph": "M", "name": "process_name"},
        event("ProfilerStep#3", 0.0, 1000.0, "gpu_user_annotation"),
        event("cudaLaunchKernel", 0.0, 5.0, "cuda_runtime"),
        event("triton_poi_fused_add_0", 10.0, 20.0, grid=[64, 1, 1], block=[128, 1, 1]),
        event("nvjet_sm90_tst_128x64", 20.0, 30.0),
        event("Memcpy HtoD (Pinned -> Device)", 100.0, 10.0, "gpu_memcpy", bytes=4096),
        event("ncclDevKernel_AllReduce_Sum_bf16", 5.0, 500.0),
        event("triton_poi_fused_add_0", 200.0, 20.0, grid=[64, 1, 1], block=[128, 1, 1]),
    ]
}


@pytest.mark.parametrize(
    "intervals, length",
    [
        ([], 0.0),
        ([(0, 1), (2, 3)], 2.0),
        ([(0, 2), (1, 3)], 3.0),
        ([(0, 10), (2, 3), (4, 5)], 10.0),
        ([(4, 5), (0, 1), (1, 2)], 3.0),
    ],
)
def test_overlapping_kernels_are_busy_time_once(intervals, length):
    assert union_seconds(intervals) == length


def test_a_window_is_the_union_of_kernels_and_copies_without_communication():
    window = summarise_window(device_events(TRACE), 2)
    assert window["busySeconds"] == pytest.approx((40 + 10 + 20) / 1e6)
    assert window["communicationSeconds"] == pytest.approx(500e-6)
    assert (window["launches"], window["copies"], window["source"]) == (4, 1, "profiler")


def test_a_trace_without_device_work_has_no_events():
    assert device_events({"traceEvents": TRACE["traceEvents"][:3]}) == []
    assert device_events({}) == []


@pytest.mark.parametrize(
    "name, category, kind",
    [
        ("triton_red_fused_native_layer_norm_3", "kernel", "generated"),
        ("triton_poi_fused__to_copy_7", "kernel", "cast"),
        ("triton_poi_fused__to_copy_add_7", "kernel", "generated"),
        ("ncclDevKernel_ReduceScatter_Sum_f32_RING_LL", "kernel", "communication"),
        ("Memset (Device)", "gpu_memset", "copy"),
        ("void cutlass::Kernel2<cutlass_80_tensorop_bf16>", "kernel", "library"),
        ("sm90_xmma_gemm_bf16bf16_bf16f32", "kernel", "library"),
        ("void flash_fwd_kernel<Flash_fwd_kernel_traits>", "kernel", "library"),
        ("void at::native::elementwise_kernel<128, 4, at::native::bfloat16_copy_kernel_cuda>", "kernel", "cast"),
        ("void at::native::vectorized_elementwise_kernel<4, at::native::CUDAFunctor_add<float>>", "kernel", "other"),
        ("void gemv2T_kernel_val<int, int, float, float, float, float, 128, 16, 4, 4, false>", "kernel", "library"),
        ("void gemvNSP_kernel<float, float, float, float, 1, 32, 4, 1024>", "kernel", "library"),
        ("void splitKreduce_kernel<32, 16, int, float, float, float, float, true>", "kernel", "library"),
        ("void dot_kernel<float, 128, 0, cublasDotParams<cublasGemvTensor<float const>>>", "kernel", "library"),
        ("void wgrad_alg0_engine<float, 128, 5, 5, 3, 3, 3, false, 512>", "kernel", "library"),
        ("void dgrad2d_grouped_direct_kernel<float, float, float>", "kernel", "library"),
        ("void vector_fft<512u, EPT<16u>, 32u>", "kernel", "library"),
        ("void regular_fft<256u, EPT<8u>, 32u>", "kernel", "library"),
        ("void nchwToNhwcKernel<__half, __half, float, false>", "kernel", "library"),
        ("Cijk_Ailk_Bljk_BBS_BH_MT128x128x32", "kernel", "library"),
        ("user_sm90_scale_kernel", "kernel", "other"),
        ("scale_and_shift_kernel", "kernel", "other"),
        (
            "void at::native::elementwise_kernel<128, 2, at::native::gpu_kernel_impl_nocast<at::native::"
            "direct_copy_kernel_cuda(at::TensorIteratorBase&)::{lambda(float)#1}>", "kernel", "copy",
        ),
        (
            "void at::native::unrolled_elementwise_kernel<at::native::direct_copy_kernel_cuda(at::TensorIteratorBase&)"
            "::{lambda(float)#1}, at::native::memory::LoadWithCast<1>, at::native::memory::StoreWithCast<1>>",
            "kernel", "cast",
        ),
    ],
)
def test_kernels_are_told_apart_by_name(name, category, kind):
    assert kernel_kind(name, category) == kind


def test_kernels_are_summed_by_name_per_step_costliest_first():
    table = KernelTable()
    for _ in range(3):
        table.add(device_events(TRACE), 2)
    rows = table.rows()
    assert [row["name"] for row in rows][:2] == ["ncclDevKernel_AllReduce_Sum_bf16", "triton_poi_fused_add_0"]
    assert rows[1]["launches"] == 1.0 and rows[1]["seconds"] == pytest.approx(20e-6)
    assert rows[1]["detail"] == "grid 64x1x1, block 128x1x1"
    assert rows[3]["detail"] == "bytes 4096"


def test_no_windows_means_no_kernels():
    assert KernelTable().rows() == []
